package org.hearth.launcher;

/** A value, key or option that is not allowed; it names what was written and what is allowed. */
final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSetting(String key, String value, String allowed) {
        super(Words.say("setting.wrong", key, value, allowed));
    }

    private WrongSetting(String words) {
        super(words);
    }

    static WrongSetting missing(String key, String allowed) {
        return new WrongSetting(Words.say("setting.missing", key, allowed));
    }

    static WrongSetting unknown(String key, String known) {
        return new WrongSetting(Words.say("setting.unknown", key, known));
    }

    static WrongSetting command(String name) {
        return new WrongSetting(Words.say("command.unknown", name));
    }
}
