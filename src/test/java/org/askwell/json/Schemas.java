package org.askwell.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.util.List;

/** The JSON Schemas for editors, on the class path. */
public final class Schemas {
    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** What the schema {@code path}, such as {@code site/site.schema.json}, has against a text. */
    public List<String> problems(String path, String json) {
        Schema schema = registry.getSchema(SchemaLocation.of("classpath:" + path));
        return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }
}
