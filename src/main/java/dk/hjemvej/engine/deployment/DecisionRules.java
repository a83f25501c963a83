package dk.hjemvej.engine.deployment;

import dk.hjemvej.engine.WorkingDays;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;

/** Decision tables. */
final class DecisionRules {

  private DecisionRules() {}

  /** Without it the engine refuses the table. */
  static void historyTimeToLive(ModelSet models, Findings findings) {
    for (DecisionFile file : models.decisions()) {
      String value =
          java.util.Objects.requireNonNullElse(
              file.decision()
                  .getAttributeValueNs("http://camunda.org/schema/1.0/dmn", "historyTimeToLive"),
              "");
      if (!ProcessRules.isTimeToLive(value)) {
        findings.add(
            file.resource(),
            file.decision(),
            "historyTimeToLive mangler eller er ikke hele dage (P1826D)");
      }
    }
  }

  /** The code asks for a table by its id. */
  static void namedLikeTheirFile(ModelSet models, Findings findings) {
    for (DecisionFile file : models.decisions()) {
      if (!file.id().equals(ModelCheck.fileName(file.resource()))) {
        findings.add(file.resource(), file.decision(), "beslutningens id skal være filens navn");
      }
    }
  }

  /** A cell that cannot be read fails only when a case needs that row. */
  static void feel(ModelSet models, Findings findings) {
    for (DecisionFile file : models.decisions()) {
      for (InputExpression input : file.model().getModelElementsByType(InputExpression.class)) {
        read(file, input, text(input.getText()), false, findings);
      }
      for (InputEntry cell : file.model().getModelElementsByType(InputEntry.class)) {
        read(file, cell, text(cell.getText()), true, findings);
      }
      for (OutputEntry cell : file.model().getModelElementsByType(OutputEntry.class)) {
        read(file, cell, text(cell.getText()), false, findings);
      }
    }
  }

  /** A closing day that cannot be read would hold back every mail. */
  static void closingDays(ModelSet models, Findings findings) {
    models
        .decision("closing-days")
        .ifPresent(
            file ->
                file.rowNames().stream()
                    .filter(row -> !WorkingDays.isReadable(row))
                    .forEach(
                        row ->
                            findings.add(
                                file.resource(),
                                file.decision(),
                                "»"
                                    + row
                                    + "« er ikke en dag: skriv måned-dag (06-05) eller år-måned-dag"
                                    + " (2027-05-07)")));
  }

  private static String text(@Nullable Text text) {
    return text == null ? "" : Xml.text(text);
  }

  private static void read(
      DecisionFile file, DmnElement element, String text, boolean isInputCell, Findings findings) {
    if (text.isEmpty()) {
      return;
    }
    FeelText feel = isInputCell ? FeelText.cell(text) : FeelText.expression(text);
    feel.error()
        .ifPresent(
            error ->
                findings.add(file.resource(), element, "»" + text + "« kan ikke læses: " + error));
  }
}
