/** How messages are worded: as shipped, and as an agency words them. */
@NullMarked
package vn.motcua.notification.template;

import org.jspecify.annotations.NullMarked;
