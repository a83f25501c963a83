package dk.hjemvej.coordination.process;

import static dk.hjemvej.coordination.process.CoordinationVariables.CONFIRMED;
import static dk.hjemvej.coordination.process.CoordinationVariables.PLACE_ANSWER;
import static dk.hjemvej.coordination.process.CoordinationVariables.POOL;

import dk.hjemvej.coordination.PlaceReply;
import dk.hjemvej.coordination.WaitingList;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the place or passes it on. Nobody answered in time: not reached. */
@Component
class RecordPlaceAnswer implements JavaDelegate {

  private final WaitingList waitingList;

  RecordPlaceAnswer(WaitingList waitingList) {
    this.waitingList = waitingList;
  }

  @Override
  public void execute(DelegateExecution execution) {
    PlaceReply reply = CONFIRMED.findIn(execution).orElse(PlaceReply.NOT_REACHED);
    waitingList.answered(Case.of(execution), POOL.readFrom(execution), reply);
    PLACE_ANSWER.writeTo(execution, reply);
  }
}
