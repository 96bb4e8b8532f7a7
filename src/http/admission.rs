//! Admission of heavy work: as many rankings at a time as there are cores, a bounded number
//! waiting, and others turned away at once.

use std::sync::Arc;

use actix_web::web;
use tokio::sync::Semaphore;

use super::problem::Problem;

/// Lets heavy work in.
pub(super) struct Admission {
    places: Arc<Semaphore>,
    turns: Arc<Semaphore>,
}

impl Admission {
    /// Room for so much work at a time, and for so much waiting.
    pub(super) fn new(at_a_time: usize, waiting: usize) -> Self {
        let places = Arc::new(Semaphore::new(at_a_time + waiting));
        Self { places, turns: Arc::new(Semaphore::new(at_a_time)) }
    }

    /// Does work on a thread of its own as soon as it is its turn. Work that has begun goes on
    /// when its request is given up, and keeps its place until it is done.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let place = self.places.clone().try_acquire_owned().map_err(|_| Problem::TooBusy)?;
        let turn = self.turns.clone().acquire_owned().await.map_err(|_| Problem::Internal)?;
        let done = web::block(move || {
            let _held = (place, turn);
            work()
        });
        done.await.map_err(|_| Problem::Internal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::future::join;

    #[actix_web::test]
    async fn work_beyond_the_places_is_turned_away_at_once() {
        let admission = Admission::new(1, 1);
        let slow = || std::thread::sleep(std::time::Duration::from_millis(50));
        let third = async {
            tokio::task::yield_now().await;
            admission.run(|| ()).await
        };
        let ((first, second), third) =
            join(join(admission.run(slow), admission.run(slow)), third).await;
        assert_eq!((first, second, third), (Ok(()), Ok(()), Err(Problem::TooBusy)));
        assert_eq!(admission.run(|| 7).await, Ok(7));
    }

    #[actix_web::test]
    async fn work_that_panics_is_an_internal_problem_and_gives_its_place_back() {
        let admission = Admission::new(1, 0);
        let panicked: Result<(), Problem> = admission.run(|| panic!("on purpose")).await;
        assert_eq!(panicked, Err(Problem::Internal));
        assert_eq!(admission.run(|| 7).await, Ok(7));
    }
}
