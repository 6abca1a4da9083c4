package org.askwell.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Writes fields one after the other for a seal or a tag to bind, each behind its length in four
 * bytes, so that no two lists of fields look the same.
 */
final class BoundFields {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    BoundFields add(byte[] field) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        bytes.writeBytes(field);
        return this;
    }

    BoundFields add(String field) {
        return add(field.getBytes(StandardCharsets.UTF_8));
    }

    BoundFields add(long field) {
        return add(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
    }

    BoundFields add(boolean field) {
        return add(new byte[] {(byte) (field ? 1 : 0)});
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
