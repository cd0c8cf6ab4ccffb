package huanqing.i18n;

import java.text.MessageFormat;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * All words of one language. A pattern is a {@link MessageFormat} in which an apostrophe is only an apostrophe; whole
 * numbers are grouped, so a year or an order number goes in as text.
 */
public final class Messages {
    private final Language language;
    private final Map<String, String> patterns;

    private Messages(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    public static Messages in(Language language) {
        return new Messages(language, Bundles.read(language));
    }

    public Language language() {
        return language;
    }

    /**
     * The words of a key, with the arguments put in.
     *
     * @throws MissingResourceException when no area has the key: a programmer's mistake that the words test finds first
     */
    public String text(String key, Object... arguments) {
        String pattern = pattern(key);
        return arguments.length == 0 ? pattern : format(pattern, arguments);
    }

    /** The words of an enum constant: {@code text("<family>.<NAME>")}, see {@link #family}. */
    public String name(Enum<?> constant, Object... arguments) {
        return text(key(constant), arguments);
    }

    /** The same words for FXML's {@code %key}. */
    public ResourceBundle bundle() {
        return new MessagesBundle(language, patterns);
    }

    /** The key of an enum constant: {@code RowOutcome.NEW} has {@code outcome.NEW}. */
    public static String key(Enum<?> constant) {
        return family(constant.getDeclaringClass()) + '.' + constant.name();
    }

    /**
     * The last word of a type's name, in small letters; a nested type speaks for its owner. {@code EntryKind} is
     * {@code kind}, {@code RowProblem.Cause} is {@code problem}.
     */
    public static String family(Class<?> type) {
        Class<?> owner = type;
        while (owner.getEnclosingClass() != null) {
            owner = owner.getEnclosingClass();
        }
        return owner.getSimpleName().replaceFirst(".*(?=[A-Z])", "").toLowerCase(Language.EN.locale());
    }

    private String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no words for " + key, Messages.class.getName(), key);
        }
        return pattern;
    }

    private String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern.replace("'", "''"), language.locale()).format(arguments);
    }
}
