package dk.hjemvej.support;

import dk.hjemvej.casefile.Answers;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a link on the list works when it is tried in the citizen's own home.
 *
 * @param result code WORKS, ADAPT or REPLACE
 */
public record LinkResult(int linkNo, String result) {

  /** The choice for somebody who is not on the list. */
  public static final String NOT_LISTED = "OTHER";

  /** What the answers of an evaluation say about links of the list. */
  public static List<LinkResult> in(Answers evaluation) {
    return IntStream.rangeClosed(1, evaluation.number("links").intValueExact())
        .filter(no -> !evaluation.text("linkNo" + no).equals(NOT_LISTED))
        .mapToObj(
            no ->
                new LinkResult(
                    Integer.parseInt(evaluation.text("linkNo" + no)),
                    evaluation.text("linkResult" + no)))
        .toList();
  }
}
