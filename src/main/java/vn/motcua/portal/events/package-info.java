/** Procedures by what happens in a life, and by field. */
@NullMarked
package vn.motcua.portal.events;

import org.jspecify.annotations.NullMarked;
