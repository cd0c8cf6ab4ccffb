package huanqing.cli.contract;

import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.BillConversion.EarlyEnd;
import huanqing.domain.credit.contract.BillConversion.Instalments;
import huanqing.domain.credit.huabei.SettlementPolicy;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A bill that was turned into instalments or deferred.
 *
 * @param amount the part; null for all that could be moved
 * @param terms null for a deferral, like the rate
 * @param settledOn when all terms not billed by then were settled at once; null while they go on, like the policy
 */
record ConversionJson(
        YearMonth bill,
        Optional<Money> amount,
        Optional<Integer> terms,
        Optional<BigDecimal> feeRate,
        LocalDate on,
        Optional<LocalDate> settledOn,
        Optional<SettlementPolicy> policy) {

    static ConversionJson of(BillConversion conversion) {
        Optional<Instalments> way =
                conversion.way() instanceof Instalments terms ? Optional.of(terms) : Optional.empty();
        return new ConversionJson(
                conversion.bill(),
                conversion.part(),
                way.map(Instalments::terms),
                way.map(Instalments::feeRate),
                conversion.on(),
                conversion.ended().map(EarlyEnd::on),
                conversion.ended().map(EarlyEnd::policy));
    }

    String line(Messages words) {
        return settledOn
                .map(day -> words.text("cli.contract.settled", converted(words), day.toString()))
                .orElseGet(() -> converted(words));
    }

    private String converted(Messages words) {
        String sum = amount.map(ContractJson::yuan).orElseGet(() -> words.text("cli.contract.the-rest"));
        return terms.map(number -> words.text(
                        "cli.contract.in-terms",
                        bill.toString(),
                        sum,
                        String.valueOf(number),
                        ContractJson.percent(feeRate.orElseThrow()),
                        on.toString()))
                .orElseGet(() -> words.text("cli.contract.deferred", bill.toString(), sum, on.toString()));
    }
}
