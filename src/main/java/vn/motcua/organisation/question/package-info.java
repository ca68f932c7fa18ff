/** What readers ask of the directory of agencies, checked before it is answered. */
@NullMarked
package vn.motcua.organisation.question;

import org.jspecify.annotations.NullMarked;
