package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import dk.hjemvej.support.ReplanCourse;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The phases as they are and as today's table would have them, for whoever has to choose. */
@Component
class PhasesCompared implements FormValues {

  private final Phases phases;
  private final ReplanCourse replan;
  private final CaseProcesses processes;

  PhasesCompared(Phases phases, ReplanCourse replan, CaseProcesses processes) {
    this.phases = phases;
    this.replan = replan;
    this.processes = processes;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    if (processes.openTask(youth, "UserTask_ChooseDates").isEmpty()) {
      return Map.of();
    }
    return Map.of(
        "phasesNow", text(phases.of(youth).stream().filter(one -> one.endedOn() == null).toList()),
        "phasesByTable", text(replan.byTodaysTable(youth)));
  }

  private static String text(List<Phase> phases) {
    return phases.stream().map(PhasesCompared::line).collect(Collectors.joining("\n"));
  }

  private static String line(Phase phase) {
    return "- Fase %d: slutter %s%s; afslutningen forberedes %s før. Kontakt hver %s, stilhed højst %s."
        .formatted(
            phase.phaseNo(),
            DanishDate.of(phase.end()),
            phase.extendedUntil() == null ? "" : " (aftalt)",
            written(phase.rule().transitionLead()),
            written(phase.rule().contactInterval()),
            written(phase.rule().silenceLimit()));
  }

  private static String written(Period period) {
    long months = period.toTotalMonths();
    String days = period.getDays() == 1 ? "1 dag" : period.getDays() + " dage";
    String inMonths = months == 1 ? "1 måned" : months + " måneder";
    if (months == 0) {
      return days;
    }
    return period.getDays() == 0 ? inMonths : inMonths + " og " + days;
  }
}
