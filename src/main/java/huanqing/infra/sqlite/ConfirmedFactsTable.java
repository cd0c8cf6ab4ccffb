package huanqing.infra.sqlite;

import huanqing.app.linkage.FactStore;
import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.PersonsWord;
import huanqing.domain.linkage.structure.Standing;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the person knows of the two products, in the ledger file. */
public final class ConfirmedFactsTable implements FactStore {
    private final Database database;

    public ConfirmedFactsTable(Database database) {
        this.database = database;
    }

    @Override
    public Map<Aspect, PersonsWord> standings() {
        Map<Aspect, PersonsWord> words = new EnumMap<>(Aspect.class);
        database.statements()
                .list(
                        "SELECT aspect, standing, grounds FROM confirmed_standing",
                        row -> words.put(
                                Aspect.valueOf(row.getString(1)),
                                new PersonsWord(Standing.valueOf(row.getString(2)), row.getString(3))));
        return words;
    }

    @Override
    public Optional<Integer> openLenders() {
        return database.statements().one("SELECT open FROM confirmed_lenders", row -> row.getInt(1));
    }

    @Override
    public void say(Aspect aspect, PersonsWord word) {
        database.statements()
                .change(
                        "INSERT OR REPLACE INTO confirmed_standing (aspect, standing, grounds) VALUES (?, ?, ?)",
                        aspect.name(),
                        word.standing().name(),
                        word.grounds());
    }

    @Override
    public void forget(Aspect aspect) {
        database.statements().change("DELETE FROM confirmed_standing WHERE aspect = ?", aspect.name());
    }

    @Override
    public void sayOpenLenders(int count) {
        database.statements().change("INSERT OR REPLACE INTO confirmed_lenders (id, open) VALUES (1, ?)", count);
    }

    @Override
    public void forgetOpenLenders() {
        database.statements().change("DELETE FROM confirmed_lenders");
    }
}
