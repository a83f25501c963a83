package dk.hjemvej.assignment;

import dk.hjemvej.casefile.Method;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much contact a citizen takes, in weekly contacts: the plain number of citizens does not say
 * (PATHWAY § 0.2).
 *
 * @param ctiPhases one number for each phase of CTI
 */
@ConfigurationProperties("hjemvej.contact-load")
public record ContactLoad(List<BigDecimal> ctiPhases, BigDecimal icm, BigDecimal act) {

  public ContactLoad {
    ctiPhases = List.copyOf(ctiPhases);
    if (ctiPhases.isEmpty()) {
      throw new IllegalArgumentException(
          "hjemvej.contact-load.cti-phases: wanted a number for each phase, found none");
    }
  }

  /**
   * Contacts a week. CTI that is still being prepared, or between two phases, takes as much as
   * phase 1.
   *
   * @param ctiPhase number of the phase that runs, from 1
   */
  public BigDecimal of(Method method, @Nullable Integer ctiPhase) {
    return switch (method) {
      case CTI -> ctiPhases.get(ctiPhase == null ? 0 : Math.min(ctiPhase, ctiPhases.size()) - 1);
      case ICM -> icm;
      case ACT -> act;
    };
  }
}
