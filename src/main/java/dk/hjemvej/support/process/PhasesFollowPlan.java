package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.CaseProcesses.Running;
import dk.hjemvej.engine.Consistency;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the diagram of a phase waits for is what the rows of the plan say. Only the day it asks
 * about the end may be later: it asks again when an end was requested and the support goes on.
 */
@Component
class PhasesFollowPlan implements Consistency {

  private final Phases phases;
  private final CaseProcesses processes;
  private final CivilTime time;

  PhasesFollowPlan(Phases phases, CaseProcesses processes, CivilTime time) {
    this.phases = phases;
    this.processes = processes;
    this.time = time;
  }

  @Override
  public List<String> differences() {
    return processes.running("cti-phase").stream().flatMap(this::differences).toList();
  }

  private Stream<String> differences(Running diagram) {
    int phaseNo =
        Integer.parseInt(String.valueOf(diagram.variables().get(PhaseVariables.PHASE_NO.name())));
    Phase phase = phases.get(diagram.caseNumber(), phaseNo);
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put(PhaseVariables.PHASE_START.name(), phase.begunOn().toString());
    wanted.put(PhaseVariables.PHASE_END.name(), phase.end().toString());
    wanted.put(PhaseVariables.REMINDER_AT.name(), date(time.startOfDay(phase.reminderOn())));
    wanted.put(PhaseVariables.OVERRUN_AT.name(), date(time.endOfDay(phase.end())));
    wanted.put(PhaseVariables.CONTACT_INTERVAL.name(), phase.rule().contactInterval().toString());
    wanted.put(PhaseVariables.SILENCE_LIMIT.name(), phase.rule().silenceLimit().toString());
    wanted.put(PhaseVariables.TRANSITION_AT.name(), transition(diagram, phase));
    return wanted.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(diagram.variables().get(entry.getKey())))
        .map(
            entry ->
                "case %s, phase %d, %s: wanted %s, found %s"
                    .formatted(
                        diagram.caseNumber(),
                        phaseNo,
                        entry.getKey(),
                        entry.getValue(),
                        diagram.variables().get(entry.getKey())));
  }

  private Date transition(Running diagram, Phase phase) {
    Date planned = date(time.startOfDay(phase.transitionOn()));
    return diagram.variables().get(PhaseVariables.TRANSITION_AT.name()) instanceof Date found
            && found.after(planned)
        ? found
        : planned;
  }

  private static Date date(Instant instant) {
    return Date.from(instant);
  }
}
