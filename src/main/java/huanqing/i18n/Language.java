package huanqing.i18n;

import java.util.Locale;

/** A language in which every word of the program exists. */
public enum Language {
    ZH("", Locale.SIMPLIFIED_CHINESE),
    EN("_en", Locale.ENGLISH);

    private final String fileSuffix;
    private final Locale locale;

    Language(String fileSuffix, Locale locale) {
        this.fileSuffix = fileSuffix;
        this.locale = locale;
    }

    /** Chinese for every Chinese locale, English for the rest of the world. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ZH : EN;
    }

    /** For numbers, dates and toolkit texts that go with the words. */
    public Locale locale() {
        return locale;
    }

    String file(String area) {
        return area + fileSuffix + ".properties";
    }
}
