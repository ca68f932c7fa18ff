/** The parts pages are made of; each has a template of the same name under {@code jte/piece}. */
@NullMarked
package vn.motcua.platform.web.piece;

import org.jspecify.annotations.NullMarked;
