package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.AnswersCorrected;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.housing.HomeSearch;
import org.springframework.stereotype.Component;

/** A benefit that was written down wrongly decided which homes could be paid. */
@Component
class IncomeCorrected implements AnswersCorrected {

  private final HomeSearch search;

  IncomeCorrected(HomeSearch search) {
    this.search = search;
  }

  @Override
  public void corrected(CaseNumber youth, String elementId, Answers answers) {
    if (answers.has("benefit")) {
      search.lookAgain(youth);
    }
  }
}
