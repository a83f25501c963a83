package dk.hjemvej.coordination;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Writes the configured capacities to the pools before anybody asks for a place. */
@Component
class CapacityAtStart implements SmartInitializingSingleton {

  private final CapacitySettings settings;
  private final CapacityPlaces places;

  CapacityAtStart(CapacitySettings settings, CapacityPlaces places) {
    this.settings = settings;
    this.places = places;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (Pool pool : Pool.values()) {
      places.resize(pool, settings.of(pool));
    }
  }
}
