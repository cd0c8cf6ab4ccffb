package huanqing.i18n;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The shape in which the toolkit takes words. */
final class MessagesBundle extends ResourceBundle {
    private final Language language;
    private final Map<String, String> patterns;

    MessagesBundle(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    @Override
    protected Object handleGetObject(String key) {
        return patterns.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(patterns.keySet());
    }

    @Override
    public Locale getLocale() {
        return language.locale();
    }
}
