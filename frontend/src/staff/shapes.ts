import type * as client from '@samen/contract/client'
import type * as consultation from '@samen/contract/consultation'
import type * as decisionAid from '@samen/contract/decision-aid'
import type * as kiosk from '@samen/contract/kiosk-device'
import type * as ownInformation from '@samen/contract/own-information'
import type * as questionnaire from '@samen/contract/questionnaire'
import type * as session from '@samen/contract/session'
import type * as staff from '@samen/contract/staff'
import type * as visit from '@samen/contract/visit'

// The contract's shapes by the names the screens use. Types only: Zod stays out of the page.

type Shape<Schema extends { readonly _output: unknown }> = Schema['_output']

export type SignIn = Shape<typeof session.signIn>
export type SignedIn = Shape<typeof session.signedIn>
export type Role = Shape<typeof session.role>
export type Location = NonNullable<SignedIn['location']>
export type VisitList = Shape<typeof visit.visitList>
export type VisitLine = Shape<typeof visit.visitLine>
export type VisitCode = Shape<typeof visit.visitCode>
export type NewVisit = Shape<typeof visit.newVisit>
export type ClientList = Shape<typeof client.clientList>
export type ClientName = ClientList['clients'][number]
export type NewClient = Shape<typeof client.newClient>
export type Created = Shape<typeof client.created>
export type ConsultationReply = Shape<typeof consultation.consultationReply>
export type ResponseReply = Shape<typeof consultation.responseReply>
export type LocationList = Shape<typeof staff.locationList>
export type StaffList = Shape<typeof staff.staffList>
export type StaffMember = StaffList['staff'][number]
export type NewStaff = Shape<typeof staff.newStaff>
export type ChangeStaff = Shape<typeof staff.changeStaff>
export type KioskList = Shape<typeof kiosk.kioskList>
export type KioskDevice = KioskList['kiosks'][number]
export type EnrolmentLink = Shape<typeof kiosk.enrolmentLink>
export type QuestionnaireList = Shape<typeof questionnaire.questionnaireList>
export type QuestionnaireLine = QuestionnaireList['questionnaires'][number]
export type Published = Shape<typeof questionnaire.published>
export type AidList = Shape<typeof decisionAid.aidList>
export type AidLine = AidList['aids'][number]
export type InformationList = Shape<typeof ownInformation.ownInformationList>
export type InformationToSave = Shape<typeof ownInformation.saveOwnInformation>
