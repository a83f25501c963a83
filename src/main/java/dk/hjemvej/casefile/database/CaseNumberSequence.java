package dk.hjemvej.casefile.database;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.H2SequenceMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.PostgresSequenceMaxValueIncrementer;

/** The sequence behind the case numbers, asked in the dialect of the database at hand. */
@Configuration(proxyBeanMethods = false)
class CaseNumberSequence {

  private static final String NAME = "case_number_seq";

  @Bean
  DataFieldMaxValueIncrementer runningCaseNumber(DataSource dataSource)
      throws MetaDataAccessException {
    String url = JdbcUtils.extractDatabaseMetaData(dataSource, metadata -> metadata.getURL());
    return DatabaseDriver.fromJdbcUrl(url) == DatabaseDriver.H2
        ? new H2SequenceMaxValueIncrementer(dataSource, NAME)
        : new PostgresSequenceMaxValueIncrementer(dataSource, NAME);
  }
}
