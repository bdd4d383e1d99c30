package org.initium.engine.study.variance;

import org.initium.engine.Id;
import org.initium.engine.network.Activation;

/**
 * A line of the derivation that leads to Xavier's and He's variances, from layer l - 1 to layer l and back. c is what the activation
 * does to a variance: f'(0)^2 on a straight line, 1/2 for ReLU, where E[a^2] takes the place of Var(a) (He et al. 2015,
 * section 2.2).
 */
public enum DerivationStep {
    WEIGHT("Var(w) as the rule says", "\\mathrm{Var}(w) = v_{\\mathrm{rule}}"),
    FORWARD_PRODUCT("Var(w a) = Var(w) Var(a)", "\\mathrm{Var}(w\\,a) = \\mathrm{Var}(w)\\,\\mathrm{Var}(a)"),
    FORWARD_SUM("Var(z) = n_in Var(w a)", "\\mathrm{Var}(z) = n_{\\mathrm{in}}\\,\\mathrm{Var}(w\\,a)"),
    FORWARD_ACTIVATION("Var(a') = c Var(z)", "\\mathrm{Var}(a') = c\\,\\mathrm{Var}(z)"),
    FORWARD(
            "Var(a') = c n_in Var(w) Var(a)",
            "\\mathrm{Var}(a') = c\\,n_{\\mathrm{in}}\\,\\mathrm{Var}(w)\\,\\mathrm{Var}(a)"),
    BACKWARD_ACTIVATION("Var(dJ/dz) = c Var(dJ/da')", "\\mathrm{Var}(dJ/dz) = c\\,\\mathrm{Var}(dJ/da')"),
    BACKWARD_PRODUCT(
            "Var(w dJ/dz) = Var(w) Var(dJ/dz)", "\\mathrm{Var}(w\\,dJ/dz) = \\mathrm{Var}(w)\\,\\mathrm{Var}(dJ/dz)"),
    BACKWARD_SUM(
            "Var(dJ/da) = n_out Var(w dJ/dz)", "\\mathrm{Var}(dJ/da) = n_{\\mathrm{out}}\\,\\mathrm{Var}(w\\,dJ/dz)"),
    BACKWARD(
            "Var(dJ/da) = c n_out Var(w) Var(dJ/da')",
            "\\mathrm{Var}(dJ/da) = c\\,n_{\\mathrm{out}}\\,\\mathrm{Var}(w)\\,\\mathrm{Var}(dJ/da')");

    private final String formula;
    private final String tex;

    DerivationStep(String formula, String tex) {
        this.formula = formula;
        this.tex = tex;
    }

    /** The line in plain text; a and a' are the activations below and above. */
    public String formula() {
        return formula;
    }

    /** The line in TeX; v_rule is the variance that the initializer's rule says. */
    public String tex() {
        return tex;
    }

    public String id() {
        return Id.of(this);
    }

    /** Whether the derivation is He's, in mean squares, which needs neither zero-mean inputs nor a straight line. */
    static boolean isHalving(Activation activation) {
        return activation == Activation.RELU || activation == Activation.LEAKY_RELU;
    }

    /** The factor c. */
    static double factor(Activation activation) {
        double right = Math.pow(activation.derivative(Double.MIN_NORMAL), 2);
        double left = Math.pow(activation.derivative(-Double.MIN_NORMAL), 2);
        return (right + left) / 2;
    }
}
