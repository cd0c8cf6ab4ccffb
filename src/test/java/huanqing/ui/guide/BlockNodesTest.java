package huanqing.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** How the guide draws a table. */
@ExtendWith(ApplicationExtension.class)
class BlockNodesTest {
    @Test
    void columns_of_numbers_end_under_one_another_and_their_name_with_them() {
        GridPane table = (GridPane) BlockNodes.of(new Block.Table(List.of(
                List.of("还法", "利息合计", "年利率", "日期", "码"),
                List.of("每月等额", "¥1,234.56", "16.20%", "2026-01-31", "N"),
                List.of("先息后本", "¥98.00", "9.1%", "2026-02-28", "7"))));
        assertEquals(
                List.of(HPos.LEFT, HPos.RIGHT, HPos.RIGHT, HPos.LEFT, HPos.LEFT),
                table.getChildren().stream()
                        .filter(cell -> GridPane.getRowIndex(cell) == 2)
                        .map(GridPane::getHalignment)
                        .toList());
        assertEquals(HPos.RIGHT, GridPane.getHalignment(table.getChildren().get(1)), "the name of a column of numbers");
    }
}
