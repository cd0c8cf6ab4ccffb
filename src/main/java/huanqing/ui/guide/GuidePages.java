package huanqing.ui.guide;

import huanqing.domain.credit.explain.Quantity;
import huanqing.i18n.Language;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.guide.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of the guide in one language, with their figures put in. */
final class GuidePages {
    private static final BigDecimal SMALL = new BigDecimal("0.001");

    private final Words words;
    private final Map<String, Quantity> figures;
    private final Map<Topic, List<Block>> pages = new EnumMap<>(Topic.class);

    /** @param figures what the pages call by name; nobody's own amounts, so that hiding amounts does not hide them */
    GuidePages(Words words, Map<String, Quantity> figures) {
        this.words = new Words(words.messages(), () -> false);
        this.figures = figures;
        for (Topic topic : Topic.values()) {
            pages.put(topic, PageText.read(text(topic, words.messages().language()), this::figure));
        }
    }

    List<Block> page(Topic topic) {
        return pages.get(topic);
    }

    String title(Topic topic) {
        return words.name(topic);
    }

    /** The pages in which every word typed occurs. */
    List<Topic> find(String typed) {
        String[] wanted = typed.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return Stream.of(Topic.values())
                .filter(topic -> Stream.of(wanted).allMatch(all(topic)::contains))
                .toList();
    }

    private String all(Topic topic) {
        StringBuilder all = new StringBuilder(title(topic));
        page(topic).forEach(block -> all.append('\n').append(block.words()));
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private String figure(String name) {
        Quantity quantity = figures.get(name);
        if (quantity instanceof Quantity.Amount amount) {
            return words.money(amount.value());
        }
        if (quantity instanceof Quantity.Rate rate) {
            return words.percent(rate.value(), rate.value().compareTo(SMALL) < 0 ? 4 : 2);
        }
        if (quantity instanceof Quantity.Count count) {
            return words.count(count.value());
        }
        if (quantity instanceof Quantity.Day day) {
            return words.date(day.value());
        }
        throw new IllegalStateException("a page names a figure that nobody reckons: " + name);
    }

    static String text(Topic topic, Language language) {
        String name = topic.name().toLowerCase(Locale.ROOT) + (language == Language.EN ? "_en" : "");
        try (InputStream page = GuidePages.class.getResourceAsStream("pages/" + name + ".txt")) {
            if (page == null) {
                throw new IllegalStateException("the guide has no page " + name);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
