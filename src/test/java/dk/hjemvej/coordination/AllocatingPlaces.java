package dk.hjemvej.coordination;

import dk.hjemvej.scenario.support.PassingTime;
import org.springframework.stereotype.Component;

/** Gives freed places away whenever a scenario lets time pass. */
@Component
class AllocatingPlaces implements PassingTime.Background {

  private final Allocation allocation;

  AllocatingPlaces(Allocation allocation) {
    this.allocation = allocation;
  }

  @Override
  public boolean work() {
    boolean gave = false;
    for (Pool pool : Pool.values()) {
      while (allocation.giveNextPlace(pool)) {
        gave = true;
      }
    }
    return gave;
  }
}
