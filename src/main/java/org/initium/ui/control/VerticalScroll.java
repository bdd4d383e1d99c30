package org.initium.ui.control;

import javafx.scene.control.ScrollPane;

/** What is too high for its place, as wide as the place is. A click in it leaves the keys where they were: Space is to run, not to scroll. */
public class VerticalScroll extends ScrollPane {
    public VerticalScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    @Override
    public void requestFocus() {
        // What is in it can be chosen with Tab.
    }
}
