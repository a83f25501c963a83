package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.Absences.Absence;
import dk.hjemvej.assignment.CaseloadLimit;
import dk.hjemvej.assignment.Worker.Certificate;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.engine.DisplayNames;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why a worker stands where they stand in the list, in Danish. */
@Component
class CandidateWords {

  private final CaseloadLimit limit;
  private final DisplayNames names;

  CandidateWords(CaseloadLimit limit, DisplayNames names) {
    this.limit = limit;
    this.names = names;
  }

  String of(Candidate one, Method method, boolean isProposed) {
    return "%s (%d/%d)%s: vægtet kontakt %s om ugen, certificeret i %s%s%s%s"
        .formatted(
            one.name(),
            one.carried().citizens(),
            limit.max(),
            isProposed ? ", forslag" : "",
            decimal(one.carried().weeklyContact()),
            method.name(),
            one.worker().certificate(method).map(CandidateWords::since).orElse(""),
            one.absence().map(this::away).orElseGet(() -> deputy(one)),
            warning(one));
  }

  private static String since(Certificate certificate) {
    return Optional.ofNullable(certificate.on())
        .map(on -> " " + DanishDate.of(on))
        .orElse(" (dato mangler)");
  }

  private String away(Absence absence) {
    return Optional.ofNullable(absence.deputy())
        .map(deputy -> ", FRAVÆRENDE, stedfortræder er " + names.ofUser(deputy))
        .orElse(", FRAVÆRENDE uden stedfortræder");
  }

  private String deputy(Candidate one) {
    return Optional.ofNullable(one.worker().deputy())
        .map(deputy -> ", stedfortræder er " + names.ofUser(deputy))
        .orElse("");
  }

  private String warning(Candidate one) {
    if (one.isFull()) {
      return ". FULDT: kræver, at loftet fraviges";
    }
    return limit.isAboveTarget(one.carried().citizens() + 1)
        ? ". OBS: kommer over målet på %d borgere".formatted(limit.target())
        : "";
  }

  private static String decimal(BigDecimal number) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("da")))
        .format(number);
  }
}
