package planted.staff.export;

import planted.staff.StaffSession;

/** Breaks a rule: a session that no passphrase has opened. */
final class OpensSession {
    final StaffSession planted = new StaffSession(new byte[32]);
}
