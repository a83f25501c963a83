package dk.hjemvej;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The application: one engine, one database, the pathway's models and the rooms that serve them.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Hjemvej {

  public static void main(String[] args) {
    SpringApplication.run(Hjemvej.class, args);
  }
}
