package dk.hjemvej.assignment.process;

import dk.hjemvej.casefile.CivilTime;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * When the municipality was asked for help: the start of the process that calls all others. Contact
 * on the street before that is no enquiry yet.
 */
@Component
class Enquiry {

  private final HistoryService history;
  private final CivilTime time;

  Enquiry(@Lazy HistoryService history, CivilTime time) {
    this.history = history;
    this.time = time;
  }

  /** The start of the whole pathway, or now when it has only just begun. */
  Instant of(DelegateExecution execution) {
    String root = ((ExecutionEntity) execution).getRootProcessInstanceId();
    return Optional.ofNullable(
            history.createHistoricProcessInstanceQuery().processInstanceId(root).singleResult())
        .map(instance -> instance.getStartTime().toInstant())
        .orElseGet(time::now);
  }
}
