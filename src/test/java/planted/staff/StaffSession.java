package planted.staff;

/** Who may read requests. */
public final class StaffSession {
    public StaffSession(byte[] privateKey) {
        if (privateKey.length == 0) {
            throw new IllegalArgumentException();
        }
    }
}
