package dk.hjemvej.scenario.support;

import dk.hjemvej.Hjemvej;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test that walks cases: the whole application on PostgreSQL, nothing running in the background,
 * an empty record and real time before each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Hjemvej.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ActiveProfiles("test")
@Import({PostgreSql.class, TestComponents.class})
@ExtendWith(CleanSlate.class)
public @interface PathwayTest {}
