package huanqing.infra.statementfile;

import huanqing.domain.statement.source.Source;
import huanqing.domain.statement.source.WordingPart;
import huanqing.domain.statement.table.TableMapping;
import huanqing.infra.statementfile.profile.Column;
import huanqing.infra.statementfile.profile.Places;
import huanqing.infra.statementfile.profile.Profile;
import huanqing.infra.statementfile.shape.AccountText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A header line that was recognised: where each column is.
 *
 * @param places the 0-based place of each known column
 * @param width the number of named columns
 * @param cells the cells of a row that has neither too many separators nor too few: one more than there are names where a
 *     separator follows the last, several more where a spreadsheet padded the file
 * @param strangeNames the names that are none of the layout's, blank ones too, by their places; where there are any, a
 *     separator may be lost or too many in the header itself, and only rows of exactly its number of cells can be trusted
 * @param mapping what the columns mean, where the person explained them
 */
record Header(
        Profile profile,
        char separator,
        Places places,
        int width,
        int cells,
        Map<Integer, String> strangeNames,
        Optional<TableMapping> mapping) {

    /** The layout's source in this file, which may lack columns. */
    Source source() {
        EnumSet<WordingPart> missing = EnumSet.noneOf(WordingPart.class);
        for (WordingPart part : WordingPart.values()) {
            if (place(Column.valueOf(part.name())) < 0) {
                missing.add(part);
            }
        }
        return profile.source().without(missing);
    }

    boolean isFamiliar() {
        return strangeNames.isEmpty();
    }

    /** Whether no cell under a name that is none is a known column's: under a blank name none, under the account's lost one an account. */
    boolean leavesStrangeCellsInPlace(List<String> cells) {
        return strangeNames.entrySet().stream().allMatch(strange -> {
            String cell = Cells.trimmed(cells.get(strange.getKey()));
            return cell.isEmpty()
                    || (!strange.getValue().isEmpty() && (!hasLostTheAccount() || AccountText.mayBeOne(cell)));
        });
    }

    /** The place of a column, or -1. */
    int place(Column column) {
        return places.of(column);
    }

    /** The trimmed cell of a column; blank where the row or the header has none. */
    String cell(List<String> cells, Column column) {
        int place = place(column);
        String cell = place < 0 || place >= cells.size() ? "" : Cells.trimmed(cells.get(place));
        return cell.equals(profile.blank()) ? "" : cell;
    }

    /** Whether the layout has 对方账号 and this header has not: a person may have deleted the column, or damage the name alone. */
    boolean hasLostTheAccount() {
        return hasLost(Column.ACCOUNT);
    }

    /** Whether the layout has the column and this header has not. */
    boolean hasLost(Column column) {
        return place(column) < 0
                && profile.columns().keySet().stream()
                        .anyMatch(key -> Column.named(key).equals(Optional.of(column)));
    }

    /** The names of a header line: without padding, full-width brackets and quotes; blank cells at the end are cut off. */
    static List<String> names(String line, char separator) {
        List<String> names = new ArrayList<>();
        for (String cell : Cells.split(line, separator)) {
            names.add(Profile.normalised(Cells.unquoted(cell)));
        }
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        return names;
    }

    static Header of(Profile profile, List<String> names, String line, char separator) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        profile.columns().forEach((key, name) -> Column.named(key).ifPresent(column -> {
            if (names.contains(name)) {
                places.put(column, names.indexOf(name));
            }
        }));
        int cells = Cells.split(line, separator).size();
        Map<Integer, String> strange = IntStream.range(0, names.size())
                .boxed()
                .filter(place -> !profile.columns().containsValue(names.get(place)))
                .collect(Collectors.toUnmodifiableMap(place -> place, names::get));
        return new Header(profile, separator, new Places(places), names.size(), cells, strange, Optional.empty());
    }

    /** The header of a table that the person explained. */
    static Header of(TableMapping mapping, char separator) {
        Profile profile = new Profile(Source.of(mapping.layout()), Map.of(), List.of(), "", Optional.empty());
        int width = mapping.header().size();
        return new Header(profile, separator, Places.NONE, width, width, Map.of(), Optional.of(mapping));
    }
}
