package huanqing.app.settings;

/** The language that the person asked for. */
public enum LanguageChoice {
    /** The system's: Chinese where that is Chinese, else English. */
    SYSTEM,
    ZH,
    EN
}
