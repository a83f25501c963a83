package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;
import java.util.Optional;

/** The newest application of the case's newest attempt. */
public interface HousingWishes {

  Optional<HousingWish> of(CaseNumber youth);
}
