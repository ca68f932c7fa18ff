package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole demonstration system on a free port, for a browser. One class of such tests runs at a
 * time, and they begin first, for together they take longest.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Order(1)
@ResourceLock("journey")
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "test.database=journey",
      "motcua.demonstration=true",
      "motcua.data=target/journey-data"
    })
@Import(Desk.class)
@ContextConfiguration(initializers = TestDatabase.class)
public @interface JourneyTest {}
