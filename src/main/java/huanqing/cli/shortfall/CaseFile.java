package huanqing.cli.shortfall;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.ShortfallCase;
import huanqing.domain.shortfall.offer.OpenDue;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The case of {@code shortfall --case}: one JSON object, money in fen, dates ISO. Only {@code dues} is needed.
 *
 * <pre>
 * {"today": "2026-11-22", "cash": 120000, "horizon": 90, "late_record_cost": 50000,
 *  "income": [{"date": "2026-12-05", "fen": 500000, "moment": "EVENING"}],
 *  "outflows": [{"date": "2026-12-01", "fen": 150000, "label": "房租"}],
 *  "dues": [{"id": "huabei-2026-12", "product": "HUABEI", "date": "2026-12-10", "total": 200729, "minimum": 20073},
 *           {"id": "jiebei-2026-12-18", "product": "JIEBEI", "date": "2026-12-18", "total": 85829, "principal": 81329,
 *            "daily_rate": 0.0004}]}
 * </pre>
 */
final class CaseFile {
    private final LocalDate usualToday;

    /** @param usualToday for a case that does not say */
    CaseFile(LocalDate usualToday) {
        this.usualToday = usualToday;
    }

    /** Why a file cannot be used; its message names the place. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String place) {
            super(place);
        }
    }

    ShortfallCase read(Path file) throws IOException, Unusable {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            JsonElement root = JsonParser.parseReader(reader);
            if (!root.isJsonObject()) {
                throw new Unusable("JSON");
            }
            return read(new CaseFields("", root.getAsJsonObject()));
        } catch (JsonParseException malformed) {
            throw new Unusable("JSON");
        }
    }

    private ShortfallCase read(CaseFields fields) throws Unusable {
        LocalDate today = fields.date("today").orElse(usualToday);
        int horizon = fields.number("horizon").orElse(ShortfallCase.USUAL_HORIZON);
        List<CashFlow> flows = new ArrayList<>();
        for (CaseFields flow : fields.list("income")) {
            flows.add(flow(flow, FlowKind.INCOME, Moment.EVENING));
        }
        for (CaseFields flow : fields.list("outflows")) {
            flows.add(flow(flow, FlowKind.OUTFLOW, Moment.MORNING));
        }
        List<OpenDue> dues = new ArrayList<>();
        for (CaseFields due : fields.list("dues")) {
            dues.add(new CaseDue(due).read("due-" + (dues.size() + 1)));
        }
        if (dues.isEmpty()) {
            throw new Unusable("dues");
        }
        try {
            return new ShortfallCase(
                    today,
                    today.plusDays(horizon),
                    fields.money("cash").orElse(Money.ZERO),
                    flows,
                    dues,
                    fields.money("late_record_cost").orElse(ShortfallCase.USUAL_RECORD_COST));
        } catch (IllegalArgumentException outOfRange) {
            throw new Unusable(outOfRange.getMessage());
        }
    }

    private static CashFlow flow(CaseFields fields, FlowKind kind, Moment usual) throws Unusable {
        return new CashFlow(
                fields.date("date").orElseThrow(() -> fields.wrong("date")),
                fields.oneOf("moment", Moment.class).orElse(usual),
                kind,
                fields.money("fen").orElseThrow(() -> fields.wrong("fen")),
                Optional.empty(),
                fields.text("label").orElse(""));
    }
}
