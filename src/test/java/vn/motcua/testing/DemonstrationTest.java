package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The demonstration system, asked through beans or MockMvc: its agencies and accounts are at work.
 * One class of such tests runs at a time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("demonstration")
@SpringBootTest(properties = {"test.database=demonstration", "motcua.demonstration=true"})
@AutoConfigureMockMvc
@Import({Desk.class, RandomActs.class})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface DemonstrationTest {}
