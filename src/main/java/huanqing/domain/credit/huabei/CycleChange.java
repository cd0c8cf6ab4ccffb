package huanqing.domain.credit.huabei;

import java.time.LocalDate;

/** From this day on statements are issued by this cycle; those already issued keep their due day (H1). */
public record CycleChange(LocalDate from, BillCycle cycle) {}
