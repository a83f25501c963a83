package dk.hjemvej.engine.messages;

import static dk.hjemvej.scenario.support.CaseOnH2.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.hjemvej.engine.messages.InboxTable.Message;
import dk.hjemvej.scenario.support.CaseOnH2;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same SQL on the database of the first command; the scenarios run it on PostgreSQL. */
class InboxRowsOnH2Test {

  @RegisterExtension final CaseOnH2 h2 = new CaseOnH2("V02__case_record", "V101__case_event");

  @Test
  void a_message_says_whether_it_is_for_whoever_carries_the_case() {
    var inbox = new InboxTable(h2.jdbc(), new ObjectMapper(), h2.time());
    inbox.send(YOUTH, "EndRequested", Map.of());
    inbox.sendToCarrier(YOUTH, "LifeEvent", Map.of("lifeEvent", "crisis"));

    List<Message> waiting =
        inbox.waiting().stream().map(id -> inbox.lock(id).orElseThrow()).toList();
    assertThat(waiting).extracting(Message::toCarrier).containsExactly(false, true);
    assertThat(waiting.get(1).payload()).containsEntry("lifeEvent", "crisis");

    inbox.failed(waiting.get(0).id());
    inbox.delivered(waiting.get(1).id());
    assertThat(inbox.waiting()).isEmpty();
  }
}
