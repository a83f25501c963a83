package dk.hjemvej.outcomes.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.engine.ProcessVariable;
import dk.hjemvej.outcomes.Measuring;
import dk.hjemvej.outcomes.Moment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The diagram says when is measured, and with whose answers. */
@Component
class RecordMeasurement implements JavaDelegate {

  private static final ProcessVariable<Integer> PHASE_NO = ProcessVariable.number("phaseNo");

  private final Measuring measuring;

  RecordMeasurement(Measuring measuring) {
    this.measuring = measuring;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    ExtensionProperties step = ExtensionProperties.of(execution);
    Moment.of(step.get("measuredAt"), PHASE_NO.findIn(execution).orElse(0))
        .ifPresent(moment -> measuring.measure(youth, moment, step.get("answers")));
  }
}
