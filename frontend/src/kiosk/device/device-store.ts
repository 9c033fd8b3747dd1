/** What makes this browser a kiosk. The key cannot leave the browser: it is not extractable. */
export interface Device {
  readonly organisationId: string
  readonly kioskId: string
  readonly location: string
  readonly privateKey: CryptoKey
}

const database = 'kiosk'
const store = 'device'

/** The one thing a kiosk keeps. Nothing of a client is ever written here. */
export async function loadDevice(): Promise<Device | undefined> {
  const db = await openDatabase()
  const device = await finished<Device | undefined>(
    db.transaction(store).objectStore(store).get('this'),
  )
  db.close()
  return device
}

export async function keepDevice(device: Device): Promise<void> {
  const db = await openDatabase()
  const transaction = db.transaction(store, 'readwrite')
  await finished(transaction.objectStore(store).put(device, 'this'))
  db.close()
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store))
  return finished(request)
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')))
  })
}
