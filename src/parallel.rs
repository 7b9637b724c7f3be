//! The same done to many things at once, on all cores.

use std::num::NonZero;
use std::thread;

/// Fewer are done sooner than a thread has begun.
const FEW: usize = 8;

/// What `each` makes of the items, in their order.
pub fn map<T: Sync, R: Send>(items: &[T], each: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    if cores == 1 || items.len() < FEW {
        return items.iter().map(each).collect();
    }
    let each = &each;
    thread::scope(|scope| {
        let parts: Vec<_> = (items.chunks(items.len().div_ceil(cores)))
            .map(|part| scope.spawn(move || part.iter().map(each).collect::<Vec<R>>()))
            .collect();
        parts.into_iter().flat_map(|part| part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_kept() {
        for count in [0, 1, 7, 8, 9, 1000] {
            let items: Vec<usize> = (0..count).collect();
            assert_eq!(map(&items, |item| item * 2), items.iter().map(|item| item * 2).collect::<Vec<_>>());
        }
    }
}
