package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole system on a real PostgreSQL, asked through beans or MockMvc. Tests share the database:
 * make your own records. One class of them runs at a time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("usecase")
@SpringBootTest(properties = "test.database=usecase")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
public @interface UseCaseTest {}
