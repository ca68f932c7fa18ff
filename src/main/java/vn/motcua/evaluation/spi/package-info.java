/** What modules above provide so that evaluation may count it. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.evaluation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
