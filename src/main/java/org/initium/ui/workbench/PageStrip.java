package org.initium.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.initium.ui.control.Buttons;

/** A button for each page, named after its panels: after as many of them as leave each name whole, and after the first at least. */
final class PageStrip extends HBox {
    private static final String BETWEEN = " · ";

    private final List<List<String>> titles;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Text measure = new Text();

    /**
     * @param titles of the panels of each page
     * @param turn is told the index of the page that was chosen
     */
    PageStrip(List<List<String>> titles, IntConsumer turn) {
        this.titles = titles;
        getStyleClass().add("page-strip");
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < titles.size(); i++) {
            int index = i;
            String whole = String.join(BETWEEN, titles.get(i));
            ToggleButton button = new ToggleButton(whole);
            button.setId("page-" + (i + 1));
            button.getStyleClass().addAll("tool", "small");
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(whole);
            button.setTooltip(Buttons.help(whole));
            button.setToggleGroup(group);
            button.setSelected(i == 0);
            button.setOnAction(event -> {
                button.setSelected(true);
                turn.accept(index);
            });
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        setMinWidth(0);
    }

    void turn(int page) {
        buttons.get(page).fire();
    }

    @Override
    protected void layoutChildren() {
        int panels = titles.stream().mapToInt(List::size).max().orElse(1);
        while (panels > 1 && width(panels) > getWidth()) {
            panels--;
        }
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setText(name(i, panels));
        }
        super.layoutChildren();
    }

    private String name(int page, int panels) {
        List<String> all = titles.get(page);
        return String.join(BETWEEN, all.subList(0, Math.min(panels, all.size())));
    }

    /** Of all buttons, when each is named after so many panels at most. */
    private double width(int panels) {
        double width = getSpacing() * (buttons.size() - 1);
        for (int i = 0; i < buttons.size(); i++) {
            ToggleButton button = buttons.get(i);
            measure.setFont(button.getFont());
            measure.setText(name(i, panels));
            width += Math.ceil(measure.getLayoutBounds().getWidth())
                    + button.snappedLeftInset()
                    + button.snappedRightInset();
        }
        return width;
    }
}
