package dk.hjemvej.escalation.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.engine.forms.ShownList;
import dk.hjemvej.engine.forms.TaskValues;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ladders that today's table would change, for whoever chooses for a case or for all. */
@Component
class LaddersCompared implements FormValues, TaskValues {

  private static final Map<String, String> WORDS =
      Map.of(
          "PHASE", "fase",
          "CONTACT", "kontakt",
          "REVIEW", "gennemgang",
          "WAITING_LIST", "venteliste",
          "HANDOVER", "overdragelse");

  private final LaddersByTable ladders;
  private final CaseProcesses processes;
  private final ShownList list;

  LaddersCompared(LaddersByTable ladders, CaseProcesses processes, ShownList list) {
    this.ladders = ladders;
    this.processes = processes;
    this.list = list;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    return processes.openTask(youth, "UserTask_ChooseDates").isEmpty()
        ? Map.of()
        : shown(ladders.differences(youth));
  }

  @Override
  public Map<String, Object> of(String taskDefinitionKey) {
    return taskDefinitionKey.equals("UserTask_ChooseForAll")
        ? shown(ladders.differences())
        : Map.of();
  }

  private Map<String, Object> shown(List<LaddersByTable.Difference> found) {
    return Map.of(
        "laddersCount",
        found.size(),
        "laddersCompared",
        list.of(found.stream().map(LaddersCompared::line).toList()));
  }

  private static String line(LaddersByTable.Difference ladder) {
    return "Sag %s, %s: næste trin %s → %s."
        .formatted(
            ladder.caseNumber(),
            WORDS.getOrDefault(ladder.subject(), ladder.subject()),
            DanishDate.of(ladder.now()),
            DanishDate.of(ladder.byTable()));
  }
}
