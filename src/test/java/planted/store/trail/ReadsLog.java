package planted.store.trail;

import planted.staff.RequestLog;

/** Breaks a rule: a trail that reads the requests it tells of. */
interface ReadsLog {
    RequestLog planted();
}
