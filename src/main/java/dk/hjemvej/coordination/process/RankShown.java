package dk.hjemvej.coordination.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.coordination.WaitingList;
import dk.hjemvej.engine.forms.FormValues;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Why somebody stands first on a waiting list, in the forms of those who wait. */
@Component
class RankShown implements FormValues {

  private static final String FIRST =
      "Genindtræden: Borgeren har haft støtte før og er kommet tilbage i tide. Derfor står borgeren"
          + " først i køen.";

  private final WaitingList waitingList;
  private final ReEntry reEntry;

  RankShown(WaitingList waitingList, ReEntry reEntry) {
    this.waitingList = waitingList;
    this.reEntry = reEntry;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    boolean first =
        Arrays.stream(Pool.values())
            .flatMap(pool -> waitingList.since(youth, pool).stream())
            .anyMatch(since -> reEntry.isOne(youth, since));
    return Map.of("rankNote", first ? FIRST : "");
  }
}
