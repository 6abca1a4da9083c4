package planted.staff.view;

import planted.staff.RequestLog;

/** Breaks a rule: requests that a screen reads past their session. */
interface ReadsWithoutSession {
    RequestLog planted();
}
