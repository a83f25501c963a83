package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.housing.HousingRegistrations.Registration;
import java.util.List;
import java.util.stream.IntStream;

/** The lists that are told of in one form. */
final class RegistrationForm {

  private RegistrationForm() {}

  static List<Registration> read(Answers answers) {
    return IntStream.rangeClosed(1, answers.number("associations").intValueExact())
        .mapToObj(no -> registration(answers, no))
        .toList();
  }

  private static Registration registration(Answers answers, int no) {
    return new Registration(
        answers.text("organisation" + no).strip(),
        answers.date("registeredOn" + no),
        answers.findText("registrationNo" + no).orElse(null),
        answers.date("renewBy" + no));
  }
}
