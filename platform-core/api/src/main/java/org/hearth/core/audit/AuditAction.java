package org.hearth.core.audit;

/** What an audit entry tells. */
public enum AuditAction {
    VIEW,
    CREATE,
    CHANGE,
    PRINT,
    EXPORT,
    IMPORT,
    SIGN,
    REFUSE,
    LOGIN,
    LOGIN_FAILED,
    LOGOUT,
    CONSENT_CHECK,
    MODULE,
    SETTING
}
