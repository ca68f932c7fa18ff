package vn.motcua.demonstration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A part of the demonstration; it does not exist in real use. */
@Component
@ConditionalOnProperty("motcua.demonstration")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Demonstration {}
