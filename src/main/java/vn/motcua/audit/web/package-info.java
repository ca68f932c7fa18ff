/** The page on which the trail is read. */
@NullMarked
package vn.motcua.audit.web;

import org.jspecify.annotations.NullMarked;
